### Beside the chat: in a search, in place of an address, over a message.

mend-this = Mend this
whose-problem-is-it = Whose problem is it?
of-whoever-wrote-it = Of whoever wrote the message
my-own = My own
what-is-wrong = What is wrong?
write-what-is-wrong-first = Please write what is wrong.
how-urgent-is-a-ticket = How urgent is it, if you open a ticket?
show-the-steps = Show the steps
steps-come-in-our-chat = The steps come in our private chat. A ticket goes to the helpdesk.
steps-are-offered-to = I offer { $name } the steps in their private chat, and they decide. A ticket goes to the helpdesk in your name, for them.
shall-i-help-with-this = Shall I help with this?
thought-of-me = { $by } thought that I can help with something you wrote:
nothing-begins-unless-you-press = Nothing begins unless you press. If you do not need me, just leave it.
yes-show-me-the-steps = Yes, show me the steps
you-called-me-on = You called me on a message: “{ $text }”
goes-on-in-our-chat = Done. It goes on in our private chat.
writer-was-asked = I asked { $name } in their private chat. Nothing begins unless they want it.
writer-has-no-chat = I cannot write to { $name }: they have not added Mailmend yet. You can open a ticket for them instead.
writer-is-not-reached = I cannot reach { $name } just now. Please try again in a minute.
message-has-no-words = There are no words in that message. You can open a ticket for { $name } instead.
cannot-look-now = I cannot look that up just now. Please try again in a minute.
ticket-is-open-see-chat = Ticket { $number } is open. How it goes on comes in our private chat.
nothing-found = Nothing was found.
about-and-state = { $about } · { $state }
read-all-of-it = Read all of it
open-the-ticket = Open the ticket
