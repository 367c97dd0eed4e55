### The cards of a requester’s own tickets.

please-write-an-answer-first = Please write an answer first.
the-helpdesk-has-a-question = The helpdesk has a question
you-can-also-just-write = You can also just write your answer here, with pictures or files.
i-fixed-it-meanwhile = I fixed it meanwhile
why-do-you-withdraw-it = Why do you withdraw it? (optional)
you-can-say-why = You can say why.
no-leave-it-open = No, leave it open
yes-it-can-be-closed = Yes, it can be closed
yes-withdraw-it = Yes, withdraw it
it-works-again = It works again
i-do-not-need-it = I do not need it any more
good-to-hear-can-your = Good to hear! Can your ticket be closed?
really-withdraw-this-ticket = Really withdraw this ticket?
close-this-ticket = Close this ticket?
then-the-helpdesk-knows-that = Then the helpdesk knows that it works again. You can open it again within 14 days.
then-nobody-works-on-it = Then nobody works on it any more. You can open it again within 14 days.
see-ticket = See ticket { $number }
see = See ›
waiting-for-you = Waiting for you
you-can-also-reach-support = You can also reach support at { $contact }.
to-see-one-write-ticket = To see one, write “ticket” and its number.
your-tickets = Your tickets
you-have-no-tickets-tell = You have no tickets. Tell me what is wrong, and I try to mend it with you.
and-older-to-see-one = And { $left } older. To see one, write “ticket” and its number.
add-something = Add something…
the-helpdesk-gets-it-at = The helpdesk gets it at once. Pictures and files: just send them here in the chat.
what-do-you-want-to = What do you want to add?
send-to-the-helpdesk = Send to the helpdesk
withdraw = Withdraw…
send-answer = Send answer
your-answer-just-write-it = Your answer: just write it here. Press: Send answer
open-it-again = Open it again
all-messages = All messages
fewer-messages = Fewer messages
i-tell-you-every-step = I tell you every step again
only-what-the-helpdesk-writes = Only what the helpdesk writes to you, and the result
you = You
what-was-written = What was written
fixes-that-the-helpdesk-sent = Fixes that the helpdesk sent
you-rated-the-help-of = You rated the help: **{ $rating } of 5**.
how-well-were-you-helped = How well were you helped? 1 is not at all, 5 is very well.
withdrawn = Withdrawn
the-helpdesk = The helpdesk
what-they-wrote = What they wrote
you-said-that-it-works = You said that it works again. There is nothing more to do.
you-withdrew-it-nobody-works = You withdrew it. Nobody works on it any more.
it-was-closed-because-i = It was closed because I heard nothing from you.
nobody-has-taken-it-yet = Nobody has taken it yet; the helpdesk sees it. As soon as somebody does, I tell you here, with their name. You need not do anything.
somebody-takes-it-by = Nobody has taken it yet; the helpdesk sees it. Somebody takes it by **{ TIME($at) }**, as a rule sooner, and I tell you here, with their name. You need not do anything.
it-is-to-be-solved-by = It is to be solved by { TIME($at) }.
not-right-after-all-you = Not right after all? You can open it again within 14 days.
something-to-say-about-it = Something to say about it? (optional)
you-can-say-something-about = You can say something about it, too; it goes along with the number.
how-well-did-the-helpdesk = How well did the helpdesk help you? One press is enough; I ask only this once.
how-did-it-go = How did it go?
thank-you = Thank you!
you-gave-of-5-the = You gave **{ $rating } of 5**. The helpdesk sees it on the ticket.
stuck-or-a-question-just = Stuck? Write it here, and ticket { $number } gets it.
one-question-first = One question first
how-do-i-find-out = How do I find out?
if-you-are-stuck = If you are stuck
it-works-now = It works now
it-did-not-help = It did not help
first-save-what-is-only = **First this, so that nothing is lost.** Then: { $title }.
it-works-again-thank-you = **It works again. Thank you!** Ticket { $number } is resolved. Back again? Write “reopen { $number }”.
it-worked-thank-you = **It worked. Thank you!**
thank-you-i-passed-on = **Thank you, I passed on that it did not help.**
done-thank-you = **Done. Thank you!**
please-leave-everything-as-it = **Please leave everything as it is for now.** I passed on that it could not be done.
this-fix-is-over = This fix is over.
please-do-not-do-this = **Please do not do this one any more.** By what is known now it is not the right thing for this computer.
if-you-are-not-sure = If you are not sure, just write it here, and it goes to ticket { $number }.
ticket-is-by-now-so = Ticket { $number } is { $is } by now, so there is nothing to do here. Back again? Write “reopen { $number }”.
your-ticket-is-open-as = Your ticket is open. As soon as somebody from the helpdesk takes it, I tell you here, with their name; you need not ask again.
see-all-of-it = See all of it
please-keep-your-files-delete = **Please keep your files.** Delete, rename or move nothing in Outlook’s folder until the helpdesk says so. A file that ends in `.old` or `.ost` may hold the only copy of something.
which-ticket-do-you-want = Which ticket do you want to see?
which-ticket-is-it-for = Which ticket is it for?
which-of-your-tickets-works = Which of your tickets works again?
which-ticket-do-you-want-to = Which ticket do you want to withdraw?
which-ticket-can-be-closed = Which ticket can be closed?
which-ticket-is-to-be = Which ticket is to be opened again?
which-ticket-shall-i-tell = Which ticket shall I tell you less about?
which-ticket-shall-i-tell-you = Which ticket shall I tell you everything about?
which-ticket-do-you-want-to-rate = Which ticket do you want to rate?
press-it-and-i-tell = Press it, and I tell the helpdesk. If it is none of these, you need not press anything.
you-have-more-than-one = You have more than one. Press the one that you mean.
your-message = Your message
please-write-your-message-first = Please write your message first.
your-message-is-long-only = Your message is long: only this much goes with a button. Send the rest after it.
who-is-this-for = Who is this for?
i-have-not-sent-it = I have not sent it yet, because it could be meant for more than one.
agent-asks = **{ $name }** from the helpdesk asks:
your-message-reads = Your message: { $text }
part-of-your-ticket = Part of your ticket { $number }
it-went-on-in-your = It went on in your ticket { $number }: one answer for both.
needs-an-answer-from-you = **{ $name }** needs an answer from you before it can go on.
waits-for-your-answer = **{ $name }** waits for your answer:
sent-you-a-fix = **{ $name }** sent you a fix: “{ $fix }”. It has a card of its own in this chat: say there whether it helped.
resolved-it = **{ $name }** resolved it.
is-working-on-it = **{ $name }** from the helpdesk is working on it. You need not do anything: I tell you here when there is news.
helpdesk-is-working-on-it = **The helpdesk** is working on it. You need not do anything: I tell you here when there is news.
or-a-colleague-writes-do-nothing = **{ $name }** or a colleague writes to you here. You need not do anything until then.
or-a-colleague-goes-on = **{ $name }** or a colleague goes on from here, and writes to you.
or-a-colleague-writes = **{ $name }** or a colleague writes to you here.
sends-you-this = **{ $name }** from the helpdesk sends you this for ticket { $number }
sends-you-this-to-do = **{ $name }** from the helpdesk sends you this for ticket { $number } · { $time }
somebody-wrote = **{ $who }**__, { TIME($at) }: __{ $text }
with-files-beside = { $line } [{ $names }]
opened-with-urgency = Opened { TIME($openedAt) } · Urgency: { urgency-in-sentence }{ $quiet ->
    [fewer] {" "}· Fewer messages
   *[all] {""}
}
last-by-you = __You: __~“{ $text }”~
last-by = __{ $by }: __~“{ $text }”~
number-about = __{ $number }  __**{ $about }**
ticket-in-a-line = { $number } { $about }: { $word }
urgency-since = Urgency: { urgency-in-sentence } · since { DAY($openedAt) }
with-urgency-since = { $by } · Urgency: { urgency-in-sentence } · since { DAY($openedAt) }
state-with-urgency = { $state } · Urgency: { urgency-in-sentence }
from-one-to-five = 1 is not at all, 5 is very well. The helpdesk sees your answer.
or-write-rate = Or write: rate { $number } 5
when-taken-up = Nobody has taken ticket { $number } yet. { $late ->
    [true] It should have been taken up by { TIME($at) }; I am sorry, the helpdesk has been reminded.
   *[false] By { TIME($at) } somebody does, as a rule sooner, and I tell you here who it is.
}
it-has-arrived = Yes, { $who } can read all that I passed on for ticket { $number }.
when-resolved = **{ $name }** has ticket { $number }. { $late ->
    [true] It should have been solved by { TIME($at) }; I am sorry. What you write here reaches { $name } at once.
   *[false] It is to be solved by { TIME($at) }. What you write here reaches { $name } at once.
}
when-you-have-answered = The helpdesk waits for your answer to ticket { $number }. As soon as you write it here, it goes on.
when-it-is-over = Ticket { $number } is over. Not right after all? Write “reopen { $number }”.
helpdesk-opens = The helpdesk is closed just now; it opens { TIME($at) }.
passed-on-and-urgent = I passed it on (ticket { $number }) and made it urgent, because you write that mail is gone. Please keep every file, and repair, rename or move nothing until somebody has looked. Not what you meant? Write “that is not what I meant”.
passed-on-is-it-lost = I passed it on (ticket { $number }). Is mail gone that was there before? If you write “yes”, I make it urgent.
now-urgent = Ticket { $number } is urgent now. Please keep every file, and repair, rename or move nothing until somebody has looked. Not what you meant? Write “that is not what I meant”.
nothing-lost-then = Good. The helpdesk has your message all the same.
stays-open = All right, ticket { $number } stays open.
stays-open-and-passed-on = All right, ticket { $number } stays open, and I passed on what you wrote.
stays-closed = All right, ticket { $number } stays closed.
sent-to-nobody = All right, I send it to nobody.
none-of-them-changed = All right, I leave them all as they are.
not-rated = All right. Thank you all the same.
rate-with-a-number = How well were you helped? Please write a number: 1 is not at all, 5 is very well.
not-sent-then = All right. The helpdesk does not get it.
stays-with-the-ticket = All right, it stays with ticket { $number }.
answered-by-me = I answered this myself. It did not go to the helpdesk (ticket { $number }).
send-it-to-the-helpdesk = Send it to the helpdesk
is-it-another-problem = Is it another problem, which has nothing to do with this ticket? Then I try to mend it with you.
yes-another-problem = Yes, another problem
no-longer-urgent = All right, ticket { $number } is not urgent any more, and the helpdesk knows that no mail is gone.
requester-raised-it = { $name } writes that mail is gone: urgent now.
requester-took-urgency-back = { $name } says that no mail is gone: { $urgency } again.
sorry-shall-i-open-it-again = Sorry to hear that. Shall I open your ticket again?
who-had-it-is-called = **{ $name }** worked on it, and will be asked to look again.
goes-along = This goes along, so you need not tell it again
yes-open-it-again = Yes, open it again
no-leave-it-closed = No
carried-out-did-it-help = Good. Did it help? Write “it works now” or “it did not help”, or press it on the card above.
that-is-not-what-i-meant = That is not what I meant
heard-a-loss-so-it-is-urgent = You wrote “{ $words }”. As I read it mail is gone, so I stopped everything and told the helpdesk that it is urgent. Not so? Take it back within ten minutes.
too-late-to-take-back = More than ten minutes have gone by, so the ticket stays with the helpdesk. Just write here that nothing is gone, and they read it.
taken-back-here-is-where-we-are = All right. I told the helpdesk that no mail is gone, and here is where we were.

# What is kept about somebody, and that it is deleted.
data-only-in-private = What I know about you is yours alone. Ask me in our private chat.
data-head = Here is what I keep about you: your name ({ $name }), your ids in the directory ({ $id }) and in Teams, how to reach this chat, { $sessions ->
    [0] and nothing of what you told me
    [one] one conversation
   *[other] { $sessions } conversations
}{ $tickets ->
    [0] { "" }
    [one] {" "}and one ticket
   *[other] {" "}and { $tickets } tickets
}.
data-session = From { TIME($at) } on:
data-fact = Known from it: { $fact } is { $value }
data-tried = Tried, { TIME($at) }: { $title }
data-ticket = Ticket { $number }, { TIME($at) }: { $words }
data-foot = All of it is deleted by itself when its time is over. To have it deleted now, write “delete my data”.
data-cut = There is more than I can send here. Ask your helpdesk for the rest.
data-delete-sure = I would delete all that you told me, in every chat, and how to reach you. { $open ->
    [0] { "" }
    [one] Your open ticket is withdrawn first.
   *[other] Your { $open } open tickets are withdrawn first.
} Your tickets keep their numbers, without your name and without anything that was written in them. What stands in this chat stays until you delete it in Teams. It cannot be undone. To do it, write “yes, delete my data”.
data-deleted = Done: I have deleted what I knew about you. If you write to me again, we begin anew.
