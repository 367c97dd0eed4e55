### What other systems are told of a ticket: letters to a mailbox, and tickets kept elsewhere.

case-requester = Requester: { $name }
case-problem = Problem: { $title }
case-urgency = Urgency: { urgency-in-sentence }
case-they-wrote = They wrote:
case-they-added = They added:
case-known = What is known:
case-fact = - { $name }: { $value }
case-tried = What was tried:
case-came-to = - { fix-came-to }
case-resolved = How it was resolved:
case-in-teams = In Teams: { $link }
letter-subject = [Mailmend { $number }] { $state ->
    [open] Opened
    [reopened] Opened again
   *[resolved] Resolved
}: { $title }
elsewhere-stands = { $state ->
    [open] Back in the queue.
    [claimed] Being worked on.
    [waiting] Waiting for the requester.
    [resolved] Resolved.
    [closed] Closed.
   *[reopened] Opened again.
}
elsewhere-with = Being worked on by { $name }.
elsewhere-resolved = Resolved: { $resolution }
case-they-also-wrote = They also wrote:
case-line = - { $text }
case-line-at-step = - { $text } (at “{ $step }”)
