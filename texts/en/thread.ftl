### What agents are answered in a ticket’s thread.

is-this-a-private-note = Is this a private note? Then write “note: …”. If it is for the requester, write “write: …”. I sent nothing yet.
did-you-mean-command = Did you mean “{ $command }”? I sent nothing yet. If it is for the requester, write “write: …”. “help” lists what I understand.
which-fix-write = Which fix? Write “send a fix: …” with words of its name: { $titles }.
is-this-a-command = Is this for the requester? Then write “write: …”. I sent nothing yet. “help” lists what I understand.
what-solved-it-write-resolve = What solved it? Write “resolve: …” with a short note; the requester gets it.
what-shall-i-ask-write = What shall I ask? Write “ask: …” with your question.
what-shall-i-note-write = What shall I note? Write “note: …”. Only the helpdesk sees it.
what-shall-i-tell-the = What shall I tell the requester? Just write it here.
to-whom-write-assign-to = To whom? Write “assign to” and a name, or “assign to me”.
which-priority-write-priority-low = Which urgency? Write “urgency low”, “urgency normal”, “urgency high” or “urgency urgent”.
into-which-ticket-write-merge = Into which ticket? Write “merge into” and its number.
this-thread-is-the-helpdesks = This thread is the helpdesk’s, and you are not on its list, so I passed nothing on. If you have a problem yourself, write to me in a private chat: I am glad to help.
this-is-longer-than-characters = This is longer than { $longest } characters, so I sent nothing. Please send it in parts.
ticket-is-yours-now = You have ticket { $number } now. { $told ->
    [yes] { $requester } is told that you look at it, and answers here.
   *[no] { $requester } wants few messages, so nobody tells them; their answers come here.
} Any text of yours goes to them, “note: …” does not.
ticket-is-back-in-the-queue = Ticket { $number } is back in the queue.
the-priority-is-now = The urgency is { $urgency } now.
sent-to-the-ticket-waits = Sent to { $requester }. The ticket waits for the answer.
held-for = Goes to { $requester } in { $seconds } seconds.
held-question-for = Goes to { $requester } in { $seconds } seconds. The ticket then waits for the answer.
take-it-back = Take it back
taken-back = Taken back. { $requester } gets nothing of it.
nothing-to-take-back = There is nothing left to take back: it has gone to the requester, or was taken back already.
sent-to = Sent to { $requester }.
noted-only-the-helpdesk-sees = Noted. Only the helpdesk sees it.
ticket-is-resolved-gets-your = Ticket { $number } is resolved. { $requester } gets your note.
here-it-comes-is-told = Here it comes. { $requester } is told.
ticket-is-open-again = Ticket { $number } is open again.
thread-help =
    In this thread you can write, with @Mailmend before it:
    • any text: it goes to the requester, with your name
    • take it back (until it has gone)
    • ask: … (the ticket then waits for the answer)
    • note: … (only the helpdesk sees it)
    • claim · release · assign to Ada · assign to me · urgency high
    • resolve: what solved it · reopen · merge into 1002
    • send a fix: load the folder afresh
    • status · conversation · help
thread-status = { $state } Urgency: { urgency-in-sentence }. Requester: { $requester }.
