### What people are told of without asking: lines, and what happened to a ticket.

came-back = Came back: “{ $title }” had helped on { DAY($at) }
nothing-was-written = { $name } and Mailmend wrote nothing to each other before ticket { $number }.
transcript =
    What { $name } and Mailmend wrote to each other. { $name } knows that you can read it.
    { LINES($lines) }
transcript-cut =
    What { $name } and Mailmend wrote to each other. { $name } knows that you can read it.
    (Cut: the first { $cut } of { $all } lines are left out.)
    { LINES($lines) }
transcript-line = { TIME($at) }  { $who }: { $text }
transcript-line-at-step = { TIME($at) }  { $who } (at “{ $step }”): { $text }

there-is-news-about-your = there is news about your ticket { $number }. Write “my tickets” to me in a private chat to read it.
they-do-not-know-how = They do not know how their ticket stands.
i-do-not-know-the = I do not know the other ticket any more.
took-in-ticket-what-was = Took in ticket { $number }: what was said and tried there is on the card now.
ticket-from-the-helpdesk-is = Ticket { $number }: { $by } from the helpdesk is looking at it now. You need not do anything.
ticket-is-back-in-the = Ticket { $number } is back in the queue. The next free colleague takes it.
ticket-from-the-helpdesk-takes = Ticket { $number }: { $name } from the helpdesk takes care of it now.
ticket-is-resolved-by = Ticket { $number } is resolved by { $by }: { $resolution }
ticket-is-open-again-the = Ticket { $number } is open again. The helpdesk looks at it once more.
ticket-is-now-part-of = Ticket { $number } is now part of your ticket { $mergedInto }: one answer for both.
ticket-from-the-helpdesk-asked = Ticket { $number }: { $by } from the helpdesk asked me for what you and I wrote, and can read it now.
ticket-is-closed-because-i = Ticket { $number } is closed, because I heard nothing from you. Still not right? Write “reopen { $number }”.
nobody-has-taken-this-ticket = Nobody has taken this ticket yet, and the time to answer is nearly over.
the-time-to-answer-this = The time to answer this ticket is over, and nobody has taken it.
the-time-to-resolve-this = The time to resolve this ticket is nearly over.
the-time-to-resolve-this-ticket = The time to resolve this ticket is over.
merged-into-ticket = Merged into ticket { $mergedInto }.
assigned-this-ticket-to-you = { $name } assigned this ticket to you.
i-reminded-the-requester-of = I reminded the requester of the question.
closed-the-requester-was-silent = Closed: the requester was silent for ten days.
has-an-answer-about-the = { $name } has an answer about the fix: { $note }.
says-that-it-works-again = { $name } says that it works again. The ticket is resolved.
has-withdrawn-the-ticket = { $name } has withdrawn the ticket.
has-opened-the-ticket-again = { $name } has opened the ticket again.
rated-the-help-of-5 = { $name } rated the help { $stars } of 5: { $note }
ticket-waits-for-your-answer = Ticket { $number } waits for your answer. Just write it here. Without one the ticket closes in a week.
ticket-waits-for-your-answer-to = Ticket { $number } waits for your answer: “{ $question }”. Just write it here. Without one the ticket closes in a week.
has-withdrawn-the-ticket-because = { $name } has withdrawn the ticket: { $note }
lines = { LINES($lines) }
fix-came-to = { $title }: { $result ->
    [fixed] it helped
    [not-fixed] it did not help
    [done] done
    [begun] begun, not finished
    [partly] it helped partly
   *[not-done] not done
}
local-data-was = { $answer ->
    [yes] there is something only on this computer
    [no] nothing is only on this computer
   *[unsure] not sure whether something is only on this computer
}
requester-says-it-works = The requester says that it works again.
rated-stars = { $stars } of 5
rated-with-a-note = { $stars } of 5: { $note }
unreachable-because = { $why ->
    [gone] they have blocked Mailmend or removed it from their chats
    [missing] their chat is no more
   *[refused] Teams did not take the message
}
could-not-reach = I could not reach { $name }: { $why }. { $lost } Please call them.
they-did-not-get-the-message = They did not get what { $by } wrote.
they-did-not-get-the-fix = They did not get the fix that { $by } sent.
you-can-answer-here = You can answer here, with pictures or files.
from-the-helpdesk-wrote = { $by } from the helpdesk (ticket { $number }) { $asks ->
    [yes] asks
   *[no] wrote
}:
picture-not-passed-on-to-you = (There was a picture, “{ $name }”, that I could not pass on.)
picture-not-passed-on = (The picture “{ $name }” could not be passed on; I asked for it as a file.)
message-waits-in-private = you have a message about your ticket { $number }. I wrote to you in private.
message-waits-unread = you have a message about your ticket { $number }. Add Mailmend to your chats and write “my tickets” there to read it.
to-somebody = { $name }: { $text }
file-with-size = File: { $name } ({ $size })
file-named = File: { $name }
pictures-left-out = Ticket { $number }: I could not pass on { $names }: a picture in a message may have 1 MB, as PNG, JPEG or GIF. Please send it with the paper clip, as a file.
only-the-beginning-was-passed-on = Ticket { $number }: your last message was too long for Teams, so the helpdesk only got its beginning. Please send the rest in shorter messages.
nothing-was-passed-on = Ticket { $number }: Teams did not let me pass your last message on to the helpdesk. Please write it again, shorter and without files.
only-the-beginning = (The message was too long for Teams. This is its beginning; I asked { $by } to send the rest in shorter ones.)
in-quotes = “{ $text }”
somebody-sent = { $by } sent:
somebody-wrote-in-thread = { $by } wrote: { $text }
ticket-waits-for-a-channel = Ticket { $number } is kept safe, but there is no channel yet in which the helpdesk sees it. As soon as there is one, I pass it on and tell you.
ticket-waits-turn-to = { ticket-waits-for-a-channel } If it cannot wait, turn to { $contact }.
helpdesk-sees-ticket-now = The helpdesk sees ticket { $number } now.
many-have-this-now =
    About “{ $title }”: many people have this now, and the helpdesk is working on it.
    “{ $note }”
    You need not do anything; I tell you when it is over.
helpdesk-says-it-is-over =
    About “{ $title }”: the helpdesk says that it is over.
    “{ $note }”
    Still not right? Tell me what you see, and I help.
file-at = { $file } { $url }
