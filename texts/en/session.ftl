### The cards of a session.

there-is-no-further-fix = There is no further fix that you could try by yourself. The helpdesk knows what was tried.
shall-i-go-on-with = Shall I go on with the next fix? I ask a question first, to keep your data safe.
shall-i-go-on-with-the = Shall I go on with the next fix: **{ $next }**?
from-the-beginning = From the beginning
go-on-with-the-next = Go on with the next fix
so-it-is-back = So it is back
we-were-at-this-before = We were at this before
on-we-stopped-at = We stopped at **{ $title }** ({ TIME($at) })
go-on-there-or-anew = Shall I go on there? I still know what you tried.
go-on-there = Go on there
on-this-helped = On { DAY($at) } this helped: **{ $helped }**
which-of-these-is-it = Which of these is it?
press-the-one-that-comes = Press the one that comes closest, or write what is wrong in your own words.
press-the-one-that-comes-closest = Press the one that comes closest. Nothing is changed yet.
you-had-a-ticket-about = You had a ticket about this lately
you-already-have-a-ticket = You already have a ticket about this
shall-i-open-ticket-again = Shall I open ticket { $number } again, with what you wrote? The helpdesk then knows what was done before.
shall-i-add-what-you = Shall I add what you wrote to ticket { $number }? Whoever works on it sees it at once.
add-it-to-my-ticket = Add it to my ticket
this-is-something-else = This is something else
i-cant-find-out = I can’t find out
how-to-find-out = How to find out
is-this-a-new-problem = Is this a new problem?
we-are-still-at-shall = We are still at: **{ $current }**. Shall I leave that and begin with the new one?
stay-with-this-one = Stay with this one
begin-with-the-new-one = Begin with the new one
change-an-answer = Change an answer
what-i-know-so-far = What I know so far
did-i-understand-you = Did I understand you?
next-come-a-few-short = Next come a few short questions, then the first fix, step by step. Nothing is changed without you.
lets-start = Let’s start
what-you-can-do = What you can do
close-outlook = Close Outlook.
give-the-new-ost-file = Give the new `.ost` file another name, for example ending in `.new`.
change-the-ending-of-the = Change the ending of the old file from `.old` back to `.ost`, and start Outlook.
stopped = Stopped
nothing-more-happens-here-write = Nothing more happens here. Write to me whenever you want to try again.
delete-nothing-yet-the-file = **Delete nothing yet.** The file that ends in `.old` is your earlier copy of the mailbox.
to-go-back-to-the = To go back to the earlier file
your-problem = Your problem
nothing-has-been-tried-yet = Nothing has been tried yet.
anything-to-add-optional = Anything to add? (optional)
when-it-began-what-you = When it began, what you need most, how to reach you
how-urgent-is-it = How urgent is it?
you-can-add-a-note = You can add a note before you send it.
your-note = Your note: { $note }
send-this-to-the-helpdesk = Send this to the helpdesk
they-get-all-of-this = They get all of this, so you need not explain it again. You get a ticket number at once, and I tell you here who takes it.
the-helpdesk-sees-it-on = The helpdesk sees it on your ticket. As soon as somebody takes it, I tell you here.
added-to-ticket = Added to ticket { $number }
the-helpdesk-says = The helpdesk says
this-is-over = This is over
still-not-right-tell-me = Still not right? Tell me what you see, and I help you with it.
i-tell-you-when-it = I tell you when it is over
you-need-not-do-anything = You need not do anything. Please leave Outlook as it is until then.
many-people-have-this-right = Many people have this right now
you-need-not-try-anything = You need not try anything: it is not your computer. I write to you as soon as it is over.
all-right-tell-me-then = All right, tell me then
mine-is-something-else = Mine is something else
the-helpdesk-can-take-this = The helpdesk can take this on, with your words, so you need not say it twice.
open-a-ticket = Open a ticket
fixed-thank-you = Fixed. Thank you!
if-it-comes-back-write = If it comes back, write to me again: I remember what was tried.
what-was-done = What was done
ill-ask-again = I’ll ask again: { TIME($until) }
your-place-is-kept-when = Your place is kept. When you are ready sooner, just go on.
go-on-now = Go on now
fix-and-more =
    { $more ->
        [0] Fix { $number }, the last one
       *[other] Fix { $number }, at most { $more } more
    }
then-the-next-part = Noted. Then the next part may do it.
to-finish = To finish
preparation = Preparation
did-that-work = Did that work?
did-this-fix-the-problem = Did this fix the problem?
this-takes-its-time-if = This takes its time. If I hear nothing, I ask you tomorrow at nine.
not-yet-ask-me-later = Not yet, ask me later
im-stuck = I’m stuck
part-of = Part { $number } of { $of }
part-named = Part { $number } of { $of }: { $title }
done-next = Done, next
all-at-once = All at once
notes-and-why = Notes and why
did-it-fix-the-problem = Did it fix the problem?
tell-me-how-it-went = Tell me how it went. If you have not got round to it, I show you the steps again.
show-me-the-steps = Show me the steps
back-to-the-steps = Back to the steps
what-you-see = What you see
where-are-you-stuck = Where are you stuck?
somebody-from-the-helpdesk-can = Somebody from the helpdesk can look at it with you.
choose-what-you-see-is = Choose what you see. Is it something else? Then talk to a person.
tomorrow-at-9 = Tomorrow at 9
in-2-hours = In 2 hours
this-evening = This evening
when-shall-i-ask-again = When shall I ask again?
outlook-now-downloads-the-whole = Outlook now downloads the whole mailbox again. That can take hours, so tomorrow is a good time to ask.
take-your-time-i-keep = Take your time. I keep your place and write to you here.
back-goes-one-step-back = **back** goes one step back
stop-ends-what-we-are = **stop** ends what we are at
restart-begins-again = **restart** begins again
my-tickets-shows-what-the = **my tickets** shows what the helpdesk is working on for you
talk-to-a-person-hands = **talk to a person** hands over to the helpdesk
help-shows-this = **help** shows this
how-i-can-help = How I can help
tell-me-in-your-own = Tell me in your own words what is wrong with Outlook. Your version of Outlook and of Windows helps, if you know it.
mention-mailmend-and-say-what = Mention **@Mailmend** and say what is wrong with Outlook. Your version of Outlook and of Windows helps, if you know it.
you-can-type-at-any = You can type at any time
we-go-on-in-private = We go on in private
open-your-chat-with-mailmend = Open your chat with Mailmend: everything is where you left it.
# A card that is over, in one line, and what was answered.
passed = { $title }__, { TIME($at) }__
passed-with = { $title }: { $answer }__, { TIME($at) }__
passed-question = { $title } { $answer }__, { TIME($at) }__
passed-answer = **{ $value }** ✓
passed-part = **part { $number } of { $of } done** ✓
passed-result = **{ $result ->
    [fixed] fixed the problem ✓
    [not-fixed] did not help
    [done] done ✓
    [not-done] left out
    [partly] helped partly
   *[begun] begun
}**
passed-begun = **begun** ✓
passed-stopped = **stopped**
passed-typed = “{ $words }”
im-not-sure-what-you = I’m not sure what you mean
tell-me-what-you-see = Tell me what you see in Outlook and what you expected instead. One sentence is enough.
hello-im-mailmend = Hello, I’m Mailmend
i-help-when-outlook-is = I help when Outlook is out of step with your mailbox: mail is missing, a folder stands still, or Outlook shows an error.
tell-me-in-your-own-words = Tell me in your own words what is wrong. I walk you through the fix, and if it does not help, I hand over to the helpdesk with everything you tried.
mention-mailmend-and-say-in = Mention **@Mailmend** and say in your own words what is wrong. I answer in the thread, and if the fix does not help, I hand over to the helpdesk with everything you tried.
yes-its-fixed = Yes, it’s fixed
no-not-fixed = No, not fixed
you-also-told-me-about = You also told me about something else: **{ $title }**.
continue-in-private = Continue in private
goes-on-in-your-own = Goes on in your own chat with Mailmend
double-stands = Ticket { $number }: **{ $state }**, opened { TIME($openedAt) }
double-stands-with = Ticket { $number }: **{ $state } ({ $by })**, opened { TIME($openedAt) }
sees-it-on-your-ticket = **{ $name }** sees it on your ticket, and writes to you here. You need not do anything.
for-somebody = __For __{ $name }
for-whom = For whom is it?
so-that-nothing-is-mixed-up = Tell me the name: the helpdesk then knows whose computer it is, and nothing gets mixed up with what is yours.
their-name = Name
type-their-name = Type the name.
go-on = Go on
it-is-for-me = It is for me
copy-these-if-you-can = Copy these, if you can
the-helpdesk-asks-these-first = The helpdesk asks for these first, so it saves you a question. Leave out whatever is hard to find.
leave-these-out = Leave these out
for-somebody-alone = For { $name }. To go on alone: Continue in private
be-careful = **Be careful.**
folder-named = Folder: **{ $name }**
file-in-error = The file that the error names: **{ $name }**
place-and-time = { $place } · { $time }
minutes-from-to = { $from } to { $to } minutes
about-minutes = { $count ->
    [one] about a minute
   *[other] about { $count } minutes
}
example-to-press = “{ $text }”

i-cannot-reach-your-private = I cannot reach your private chat right now. Please press again in a minute.
i-cannot-write-to-you = I cannot write to you in private yet. Add Mailmend to your chats, then press again.
this-card-is-from-a = This card is from a conversation that I no longer have. Tell me again what is wrong.
this-is-somebody-elses-case = This is somebody else’s case, so only they can press here. Write to me for your own.
outlook-and-the-web-show = Outlook and the web show different mail
some-of-my-mail-is = Some of my mail is missing in Outlook
outlook-says-disconnected = Outlook says Disconnected
i-did-not-get-that = I did not get that. Press one of the buttons, say it in other words, or type “talk to a person”.
thanks-i-noted-that = Thanks, I noted that.
yes-that-is-what-we = Yes, that is what we are working on. Here is where we are:
thanks-i-have-that-already = Thanks, I have that already. Here is where we are:
put-on-with-urgency = I put that on the card for the helpdesk, with urgency { urgency-in-sentence }. Press Send when you are ready.
other-problem-after-this = “{ $title }” is a problem of its own: once this is sent, I offer to mend it with you.
i-put-that-on-the = I put that on the card for the helpdesk. Press Send when you are ready.
the-helpdesk-goes-on = There is nothing more for you to do here: the helpdesk goes on with your ticket, and writes to you in this chat. “my tickets” shows how it stands.
nothing-has-begun-yet = You need not do anything yet. Shall we go through it step by step, or would you rather talk to a person?
urgency-as-told = Noted: urgency { urgency-in-sentence }. Press Send when you are ready.
good-to-hear-if-outlook = Good to hear. If Outlook gets out of step again, just tell me.
no-hurry-tell-me-what = No hurry. Tell me what is wrong whenever you like.
there-is-nothing-to-go = There is nothing to go back to. Tell me what is wrong with Outlook, and we begin.
there-is-nothing-to-stop = There is nothing to stop. Tell me what is wrong with Outlook whenever you like.
you-are-welcome-if-outlook = You are welcome. If Outlook gets out of step again, just tell me.
no-hurry-your-card-stays = No hurry. Your card stays here; go on whenever you like.
there-is-nothing-to-go-back = There is nothing to go back to. Here is where we are:
i-am-here-this-was-stopped = I’m here. This is where you stopped:
hello-again-here-is-where = Hello again. Here is where we are:
you-are-welcome-your-card = You are welcome. Your card is above; go on whenever you are ready.
take-your-time-steps-above = Take your time. The steps are above; when you have tried them, tell me here how it went.
is-mail-gone = Is mail gone that was there before?
if-mail-is-gone-we-stop = If it is, we stop here and the helpdesk hears of it at once. If not, we go on where we were.
yes-it-is-gone = Yes, it is gone
no = No
look-on-the-web-whether-it-is-there = Look in Outlook on the web whether it is there. If you cannot tell, type “talk to a person”.
nothing-is-cleared-before-i-asked = Nothing is cleared or renamed before I have asked what is only on this computer. Here is where we are:
good-here-is-where-we-are = Good. Here is where we are:
takes-about-minutes = About { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}.
time-left = { $from ->
    [0] { $to ->
        [one] At most one minute more
       *[other] At most { $to } minutes more
    }
   *[other] { $from } to { $to } minutes more
}: this card has been open for { $passed ->
    [0] less than a minute
    [one] one minute
   *[other] { $passed } minutes
}. It may go on longer while Outlook still shows that it works.
longer-than-usual = As a rule it is done after { $to } minutes. While Outlook’s status bar still counts or says “Updating”, let it work; if nothing moves for a quarter of an hour, tell me.
takes-minutes-from-to = { $from } to { $to } minutes.

# Answers to what is typed beneath a card.
not-known-to-me = I do not know that. Your question stays with this case for the helpdesk; type “talk to a person” to ask now.
kept-is-it-one-of-these = I keep what you wrote for the helpdesk. Is it one of these?
partly-right = Good, what is right now stays right. What is still missing or old? Write it in a few words. If it does not follow soon, press “No”.
noted-what-is-missing = I noted that. Give it some minutes; if it does not follow, press “No”. Nothing that helped is undone.
let-it-run = Let it run. When shall I ask again?
# $facts: what is known now, such as "Outlook version: Outlook 2019".
changed-as-told = Thanks, I changed that. { $facts }
read-again = Thanks, I read your message again.
noted-as-told = Thanks, I noted that. { $facts }
answers-in-english =
    { $language ->
        [de] Schreiben Sie gern weiter auf Deutsch, ich verstehe es; antworten kann ich nur auf Englisch.
        [fr] Vous pouvez continuer en français, je le comprends ; je réponds seulement en anglais.
       *[es] Puede seguir escribiendo en español, lo entiendo; solo puedo responder en inglés.
    }
noted-the-question-leads-on = Noted. This question tells which repair comes next.
one-easy-question = I did not get that, sorry. One easy question, then I know more:
a-person-should-read-it = I do not understand it well enough, and I do not want to guess. All that you wrote is on this card; one press, and a person reads it.
no-matter-one-easy-question = No matter. One easy question, then I know more:
noted-still-the-same = I noted that. Here is where we are:
none-of-these-a-person = Then a person should look at it. All that you wrote is on this card; one press sends it.
which-one-is-it = Which one is it? Choose it, or say what you see.

# More was typed in one session than it keeps.
no-more-is-kept = You have written a great deal here, and I cannot keep more of it. I still do what you tell me. If the helpdesk has to know more, write “talk to a person”, and tell it on that card.
