### Small things that stand on many cards and in many sentences.

# Words that are told as they are.
text = { $words }
in-bold = **{ $words }**
shortened = { $text }… (shortened)
# The same for words that run from right to left: kept from turning their neighbours round.
shortened-apart = {"\u2068"}{ $text }… (shortened){"\u2069"}

## What can be pressed, in the plain-text twin of a card, and what leads off every card

to-press = { $how ->
    [press] Press:
    [also] Also:
   *[type] Press or type:
} { DOTS($titles) }
to-choose = { $label } { DOTS($titles) }
to-choose-from = { $label }: { DOTS($titles) }
name-of-part = { $name }:
choose-one = Choose one
please-choose-one = Please choose one.
continue = Continue
back = Back
stop = Stop
ends-this-you-can-begin = Ends this. You can begin again any time.
talk-to-a-person = Talk to a person
what-can-i-type = What can I type?
my-tickets = My tickets
see-the-ticket = See the ticket
done = Done
i-couldnt-do-it = I couldn’t do it
i-dont-know = I don’t know
your-answer = Your answer
something-else = Something else
its-something-else = It’s something else
start-over = Start over
for-example = For example
take-that-up-now = Take that up now

## What people wrote, and what is known

wrote-quoted = __{ $who ->
    [they] They
   *[you] You
} wrote __~“{ $text }”~
fact-known = { $name }: **{ $value }**
answer-known = { $name } **{ $value }**
known-from = { $known }__ ({ $origin })__
so-many-more = { $more } more
so-many-before = { $before } earlier
fact-was-assumed = assumed
fact-was-said = { $reader ->
    [agent] they
   *[requester] you
} said so
fact-was-said-so = { $reader ->
    [agent] they
   *[requester] you
} said “{ $words }”
change-fact = Change { $name }
change = Change
what-is-known = What is known
what-was-tried = What was tried
earlier-not-shown = ({ $count } earlier not shown)
what-came-of-it = • { $title }: **{ $result ->
    [fixed] fixed the problem
    [not-fixed] did not fix it
    [done] done
    [not-done] could not be done
    [begun] begun, not finished
    [partly] helped partly
   *[none] no result yet
}**__, { TIME($at) }__

begun-in-part = • { $title }: **begun, not finished (part { $number } of { $of })**__, { TIME($at) }__

## Rating

rated-not-at-all = not at all
rated-a-little = a little
rated-partly = partly
rated-well = well
rated-very-well = very well
stars-to-press = { $stars } of 5: { $meaning }
stars-to-type = { $stars } ({ $meaning })
thank-you-for-your-rating = Thank you for your rating: **{ $given } of 5**.
how-well-did-i-help = How well did I help? 1 is not at all, 5 is very well.

## Tickets: number, state, urgency

ticket = Ticket { $number }
ticket-about = **Ticket { $number }**: { $about }
ticket-state = { $state ->
    [open] Open
    [claimed] Being worked on
    [waiting] Waiting for an answer
    [resolved] Resolved
    [closed] Closed
   *[reopened] Reopened
}
urgency = { $urgency ->
    [low] Low
    [normal] Normal
    [high] High
   *[urgent] Urgent
}
urgency-in-sentence = { $urgency ->
    [low] low
    [normal] normal
    [high] high
   *[urgent] urgent
}
urgency-to-choose = { $urgency ->
    [low] Low: it can wait
    [normal] Normal: it gets in my way
    [high] High: I can hardly work
   *[urgent] Urgent: I cannot work, or mail is lost
}
