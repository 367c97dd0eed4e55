### The helpdesk’s cards.

more = More…
claim = Claim
reopen = Reopen
release = Release
the-last-of = { $name } (the last { $shown } of { $all })
not-told-what-is-wrong = Not told what is wrong
they-added = __They added __~“{ $text }”~
how-it-was-resolved = How it was resolved
messages = Messages
private-notes = Private notes
history = History
a-fix-of-an-older = A fix of an older version
ask-and-wait-for-the = Ask and wait for the answer
write = Write…
your-message-the-requester-gets = Your message. The requester gets it in their chat, with your name.
send = Send
resolve = Resolve…
what-solved-it-the-requester = What solved it? The requester gets this note.
resolve-2 = Resolve
private-note = Private note…
a-note-for-the-helpdesk = A note for the helpdesk. The requester never sees it.
keep-the-note = Keep the note
search-for-a-name = Search for a name
me = Me
assign = Assign…
choose-a-colleague-of-this = Choose a colleague of this helpdesk
or-type-their-name-or = Or type their name or email
a-colleague-or-you-has-it-then = A colleague has it from then on, or you.
assign-2 = Assign
assign-to-me = Assign to me
priority = Urgency…
how-soon-is-it-needed = How soon is it needed?
urgency-now-and-its-times = Now { urgency-in-sentence }. The times to answer and to solve it change with it.
set-the-priority = Set the urgency
send-a-fix = Send a fix…
the-requester-gets-the-steps = The requester gets the steps for their Outlook and Windows, and what comes of it is added here.
which-fix = Which fix?
send-the-fix = Send the fix
merge = Merge…
this-ticket-is-closed-and = This ticket is closed, and the other one takes in what was said and tried. Both are of the same requester.
number-of-the-ticket-that = Number of the ticket that goes on
merge-2 = Merge
conversation = Conversation…
shows-here-what-the-requester = Shows here what the requester and Mailmend wrote to each other. The requester is told that you read it.
show-the-conversation = Show the conversation
it-is-one-of-several = it is one of several with the same problem
news = News
the-requester-switched-them-off = the requester switched them off; what you write still reaches them
rated = Rated
of-5 = { $rating } of 5
requester = Requester
ticket-event = { $move ->
    [opened] Opened by
    [claim] Claimed by
    [release] Released by
    [assign] Assigned by
    [prioritize] Urgency set by
    [ask] Requester asked by
    [write] Requester written to by
    [take-back] Message taken back by
    [hold-question] Question written by
    [note] Private note by
    [send-fix] Fix sent by
    [resolve] Resolved by
    [merge] Merged by
    [took-in] Another ticket taken in by
    [show-transcript] Conversation shown to
    [reopen] Reopened by
    [add] Added to by
    [remark] Added to by
    [prepare-fix] Fix prepared by
    [try-fix] Fix tried by
    [fixed] Works again, says
    [withdraw] Withdrawn by
    [mute] News switched by
    [rate] Rated by
    [remind] Helpdesk reminded by
    [nudge] Requester reminded by
    [close] Closed by
    [unreachable] Requester not reached by
   *[linked] Put to an incident by
} { $by }
event-to = { $event } to { $what }
event-into-ticket = { $event } into ticket { $number }
event-of-ticket = { $event }: ticket { $number }
event-with = { $event }: { $what }
event-quoting = { $event }: “{ $what }”
at-a-time = __{ TIME($at) }  __{ $what }
message = __{ TIME($at) }  __**{ $by }{ $asks ->
    [yes] {" "}asked
   *[no] {""}
}: **{ $text }
message-with-files = { message } { $count ->
    [one] (with a file)
   *[other] (with { $count } files)
}
by-at = { $by }, { TIME($at) }
fix-sent = • { $title }: **{ $stage ->
    [asking] is asked about local data first
    [saving] makes sure first that nothing is lost
   *[doing] no result yet
}**__, sent by { $by }, { TIME($at) }__
then = { TIME($at) }
urgency-pill = { $urgency ->
    [low] Low urgency
    [normal] Normal urgency
    [high] High urgency
   *[urgent] Urgent
}
ticket-opened = Opened
ticket-reopened = Opened again
nobody-has-it = **Nobody has it yet.**
has-it = **{ $name }** has it.
to-be-taken-up = { $late ->
    [true] **It should have been taken up by { TIME($at) }.**
   *[false] To be taken up by { TIME($at) }.
}
to-be-solved = { $late ->
    [true] **It should have been solved by { TIME($at) }.**
   *[false] To be solved by { TIME($at) }.
}
waits-since = It has been waiting for **{ $requester }** since { TIME($at) }.
waits-for-them-since = **{ $name }** has been waiting for **{ $requester }** since { TIME($at) }.
was-resolved = It was resolved { TIME($at) }.
resolved-by-then = **{ $name }** resolved it { TIME($at) }.
works-again-they-said = **{ $requester }** said that it works again, { TIME($at) }.
was-withdrawn = **{ $requester }** withdrew it { TIME($at) }.
goes-on-as-ticket = It goes on as **ticket { $number }**, since { TIME($at) }.
closed-for-silence = It was closed { TIME($at) }, because **{ $requester }** did not answer.
by-itself = { $does ->
    [nudge] Without an answer I ask again { TIME($at) }.
   *[close] It closes by itself { TIME($at) }.
}
all-of = { $name } ({ $all })
open-in = Open in { $system }
incident-name = Incident
typed-text = __Then they wrote __~“{ $text }”~
typed-at-step = __At “{ $step }” they wrote __~“{ $text }”~
