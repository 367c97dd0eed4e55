### Incidents: many people with the same problem at once.

please-write-a-sentence-people = Please write a sentence: people read it.
declare-an-incident = Declare an incident
it-is-over = It is over
it-is-not-one = It is not one
what-are-people-told = What are people told?
the-mail-server-is-slow = The mail server is slow; we expect it to be well by noon.
declare-and-tell-them = Declare and tell them
what-was-it-and-what = What was it, and what now?
the-server-is-well-again = The server is well again.
tell-them-that-it-is = Tell them that it is over
many-at-once = Many at once
what-people-are-told = What people are told
incident-state = { $state ->
    [suspected] Is this an incident?
    [declared] Incident
    [dismissed] Not an incident
   *[over] Over
}
declared-by = declared by { $name }
incident-explained = { $state ->
    [suspected] If it is one trouble for all, declare it: from then on people with this problem are told, spared the fixes, and told when it is over.
    [declared] People with this problem are told and need not try anything. Say so when it is over, and I tell them.
    [dismissed] Everybody is helped one by one. You can still declare it.
   *[over] Everybody who was waiting has been told.
}
people-reported-this = { $count ->
    [one] 1 person
   *[other] { $count } people
} reported this within { $minutes } minutes, noticed { TIME($at) }.
people-linked = { $count ->
    [one] 1 person
   *[other] { $count } people
} { $when ->
    [over] waited for the end
   *[before] will be told when it is over
}.
tickets-of-incident = Tickets that belong to it: { $named }.
tickets-of-incident-and-more = Tickets that belong to it: { $named } and { $more } more.
