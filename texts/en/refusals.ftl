### Why something was not done, and short answers to what was done.

this-ticket-has-no-helpdesk = This ticket has no helpdesk channel yet.
please-write-what-solved-it = Please write what solved it; the requester gets this note.
please-write-the-note-first = Please write the note first. Only the helpdesk sees it.
please-write-your-message-first-the = Please write your message first; the requester gets it in their chat.
please-choose-a-fix-first = Please choose a fix first.
only-the-helpdesk-can-do = Only the helpdesk can do this, in its own channel. Nothing was changed.
this-belongs-to-another-helpdesk = This belongs to another helpdesk channel. Only the helpdesk there can do this. Nothing was changed.
only-the-helpdesks-own-people = Only the helpdesk’s own people can do this, and you are not on their list. If you should be, ask whoever runs the helpdesk to add you. Nothing was changed.
i-cannot-check-right-now = I cannot check right now whether you are one of the helpdesk. Nothing was changed; please try again in a minute.
write-the-number-of-the = Write the number of the ticket in which this one goes on.
i-do-not-know-a = I do not know a ticket { $number }. Nothing was changed.
ticket-moved-on = { $by } did something with ticket { $number } since you looked at it, so nothing was done yet.
i-do-not-know-this = I do not know this ticket.
something-got-in-the-way = Something got in the way on my side, and nothing was lost. Please try that again in a minute.
shown-in-a-moment = Something got in the way on my side. I have what you told me, and show you how it goes on in a moment.
what-shall-i-add-write = What shall I add? Write it behind a colon: “add to { $number }: …”.
you-have-no-ticket-write = You have no ticket { $number }. Write “my tickets” to see yours.
your-tickets-are-yours-alone = Your tickets are yours alone: write this to me in our private chat.
your-tickets-are-yours-alone-write = Your tickets are yours alone: write “my tickets” to me in our private chat.
i-do-not-know-this-ticket = I do not know this ticket. Write “my tickets” to see yours.
please-write-something-first-then = Please write something first; then send it.
this-was-sent-to-somebody = This was sent to somebody else, so only they can press here.
i-do-not-know-this-fix = I do not know this fix.
i-cannot-read-this-button = I cannot read this button any more. Tell me what is wrong, and we begin anew.
the-answer-is-in-the = The answer is in the message below.
ticket-is-this-very-ticket = Ticket { $number } is this very ticket. Name the other one, in which it goes on.
ticket-is-somebody-elses-only = Ticket { $number } is somebody else’s. Only tickets of the same requester can be merged.
ticket-was-merged-itself-it = Ticket { $number } was merged itself: it goes on as ticket { $mergedInto }. Merge into that one.
ticket-is-reopen-it-first = Ticket { $number } is { $state }. Reopen it first, or merge it into this one.
sent-sees-it-in-a = Sent. { $name } sees it in a moment.
sent-whoever-takes-the-ticket = Sent. Whoever takes the ticket sees it.
thank-you-the-helpdesk-sees = Thank you. The helpdesk sees the result.
good-to-hear-i-told = Good to hear! I told the helpdesk. If it comes back, open the ticket again here within 14 days.
ticket-is-withdrawn-and-the = Ticket { $number } is withdrawn, and the helpdesk knows. If you need it after all, open it again within 14 days.
ticket-is-open-again-and = Ticket { $number } is open again, and the helpdesk sees it. As soon as somebody takes it, I tell you.
fewer-messages-from-now-on = Fewer messages from now on: only what the helpdesk writes to you, and the result. This card keeps in step.
from-now-on-i-tell = From now on I tell you every step.
ticket-is-open-already = Ticket { $number } is open already.
ticket-went-on-in-your = Ticket { $number } went on in your ticket { $mergedInto }. Write there.
ticket-ended-more-than-14 = Ticket { $number } ended more than 14 days ago, so it stays closed. Tell me what is wrong now: I look at it anew, and the helpdesk finds the old ticket.
ticket-cannot-be-opened-again = Ticket { $number } cannot be opened again now.
you-gave-of-5-already = You gave { $rating } of 5 already. Thank you!
ticket-is-open-you-can = Ticket { $number } is open. You can rate it once it is resolved.
ticket-ended-too-long-ago = Ticket { $number } ended too long ago to be rated. Thank you all the same.
ticket-was-not-resolved-by = Ticket { $number } was not resolved by the helpdesk, so there is nothing to rate.
ticket-was-moved-meanwhile-this = Ticket { $number } was moved meanwhile. This is how it stands now.
to-go-on-with-it = { $line } To go on with it, open it again; then you can write to the helpdesk.
ticket-is-open-and-nobody = Ticket { $number } is open, and nobody has it yet.
ticket-was-reopened-and-nobody = Ticket { $number } was reopened, and nobody has it yet.
ticket-is-claimed-has-it = Ticket { $number } is claimed: { $who } has it.
ticket-is-waiting-for-the = Ticket { $number } is waiting for the requester; { $who } has it.
ticket-is-closed = Ticket { $number } is closed.
ticket-is-closed-it-goes = Ticket { $number } is closed: it goes on as ticket { $mergedInto }.
ticket-is-with-assign-it = Ticket { $number } is with { $who }. Assign it to yourself first; then you can do this.
a-fix-that-is-no = A fix that is no longer offered
is-about-outlooks-offline-file = “{ $title }” is about Outlook’s offline file, and there is none here that it could mend: { $value }.
cannot-help-it-is-wrong = “{ $title }” cannot help: it is wrong in Outlook on the web, too. The offline file may hold the only good copy, so leave it as it is.
cannot-help-others-have-the = “{ $title }” cannot help: others have the problem, too, so the cause is not on this computer. A copy here may be the right one.
cannot-help-it-stayed-wrong = “{ $title }” cannot help: it stayed wrong without the offline file. That file may hold the only good copy, so leave it as it is.
cannot-help-outlook-works-in = “{ $title }” cannot help: Outlook works in online mode here, without an offline file.
is-for-a-person-here = “{ $title }” is carried out only by a person here ({ $condition }), so I did not send it.
needs-a-connection-and-outlook = “{ $title }” needs a connection, and Outlook has none: what is cleared could not be filled again. The connection comes first.
was-carried-out-already-and = “{ $title }” was carried out already, and a second time could lose what is left.
is-never-done-by-oneself = “{ $title }” deletes on the server. It is for you, and is never sent to anybody.
comes-last-where-a-program = “{ $title }” comes last where a program made the changes: send “Load the folder afresh” or “Work without the offline file” first.
i-do-not-know-this-fix-please = I do not know this fix. Please choose one from the list.
was-sent-already-and-the = “{ $title }” was sent already, and the requester has not said yet how it went.
none-of-your-tickets-ended = None of your tickets ended in the last 14 days, so there is none to open again. Tell me what is wrong now, and I look at it anew.
you-have-no-open-ticket = You have no open ticket of which I tell you every step.
there-is-no-open-ticket = There is no open ticket of which I tell you less.
you-have-no-ticket-that = You have no ticket that was resolved lately and is not rated yet. Write “my tickets” to see yours.
you-have-no-open-ticket-write = You have no open ticket. Write “my tickets” to see the older ones, or tell me what is wrong.
thank-you-for-rating = Thank you for your rating!
ticket-is-over-already = Ticket { $number } { $ending ->
    [resolved] is resolved already
    [fixed] is resolved already
    [withdrawn] is withdrawn already
    [merged] is closed: it went on in another ticket of yours
   *[silence] is closed already
}.
a-colleague = a colleague
a-colleague-at-the-start = A colleague
ticket-is-resolved = Ticket { $number } is resolved.
ticket-is-resolved-had-it = Ticket { $number } is resolved; { $who } had it.
was-faster = { $name } was faster. { $state }
cannot-be-done-now = This cannot be done now. { $state }
nobody-of-that-name = { $why } Nothing was changed.
whom-do-you-mean = Whom do you mean: { $named }? Write the whole name or the email.
whom-do-you-mean-and-more = Whom do you mean: { $named } and { $more } more? Write the whole name or the email.
not-in-the-team = This person is not in the helpdesk’s team, or not any more.
not-an-agent = { $name } is not one of the helpdesk’s agents.
nobody-is-called-that = I find nobody of that name among the helpdesk’s agents. Check the spelling, or write the email.
choose-a-colleague = Choose a colleague, or type their name.
cannot-look-up-colleagues = I cannot look up your colleagues right now. Nothing was changed; please try again in a minute.
file-refused-program = I did not pass on “{ $name }”: programs, scripts and files with macros are not allowed here. A screenshot or a text of what it shows is.
file-refused-kind = I did not pass on “{ $name }”: I take pictures, PDF, text, logs, saved mail, Word, Excel and PowerPoint files, and ZIP. Put it into a ZIP, and send that.
file-refused-size = I did not pass on “{ $name }”: it has { $size }, and 25 MB is the most. Put it on OneDrive, share it with the helpdesk, and write me the link.
file-refused-many = I did not pass on “{ $name }”: ten files at a time are the most. Send it in a message of its own.
kilobytes = { $count } KB
megabytes = { NUMBER($count, minimumFractionDigits: 1, maximumFractionDigits: 1) } MB
has-no-instructions = “{ $title }” has no instructions for this computer ({ $what }: { $value }).
incident-not-known = I do not know this incident.
incident-without-words = Please write first what people are to be told. Nothing was changed.
incident-has-newer-card = There is a newer card about the same in this channel. Please use that one; nothing was changed.
incident-stands = { $state ->
    [suspected] This was not declared an incident yet.
    [declared] This was declared an incident already.
    [dismissed] It was said already that this is not an incident.
   *[over] It was said already that this is over.
} Nothing was changed.
incident-declared-by = This was declared an incident by { $name } already. Nothing was changed.
files-without-a-ticket = I cannot look at pictures or files myself. Tell me in words what Outlook shows. Once you have a ticket, send them here, and I pass them on to the helpdesk.
passed-on = I passed it on to { $who } (ticket { $number }).
answer-is-awaited = The question to you is still open: just write your answer here.
passed-on-to-share = { passed-on } If they cannot open { $names }, share it with them in OneDrive.
the-helpdesk-itself = the helpdesk

# A text of more letters than are read.
text-is-too-long = That is a very long text: I read the first { $most } characters of it. If what matters stands further down, send me that part by itself, or all of it as a file.
ticket-is-full = So much has been written to ticket { $number } that it takes no more. Please talk to your helpdesk directly, or tell me anew what is wrong: then they get a new ticket.
this-ticket-is-full = So much has been written to this ticket that it takes no more messages. Resolve it, and let the requester open a new one, or call them.
