### The page inside Teams.

## Parts of the page

page-help = Help
page-helpdesk = Helpdesk
page-local = Local mode, as
page-not-found = Not found
page-loading = Loading

## Where the page cannot be shown

page-no-agent = This is where the helpdesk works on tickets. You are not one of its agents, so there is nothing here for you to do.
page-who-appoints = Whoever runs Mailmend in your company says who is an agent: the members of the helpdesk’s team, or people named in its settings.
page-in-teams = Mailmend lives in Teams
page-opened-outside = This page works inside Microsoft Teams, because only Teams can tell who you are. Open Teams and look for Mailmend among your apps.
page-teams-silent = Teams does not answer, so nobody can tell who you are. Close this tab in Teams and open it again.
page-open-teams = Open Teams
page-sign-in = Please sign in
page-sign-in-cancelled = You closed the sign-in, so nothing can be shown yet. Nothing that you wrote is lost.
page-sign-in-refused = Teams did not let Mailmend know who you are. Nothing that you wrote is lost.
page-sign-in-admin = If it happens again: an administrator has to allow Mailmend to sign you in, once for the whole company.
page-trouble-away = Mailmend cannot be reached just now. What you wrote is kept here.
page-trouble-sign-in = Your sign-in ended, and Teams gave no new one. What you wrote is kept here.
page-trouble-later = Too much at once, or something is looked up at the moment. Please try again in a little while.
page-trouble-not-yours = There is no such page, or it is not yours to see.
page-trouble-failed = That did not work. What you wrote is kept here.
page-code = ({ $code })
page-try-again = Try again
page-close = Close

## Times

page-just-now = just now
page-ago = { $span } ago
page-minutes = { $count } min
page-hours = { $count } h
page-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

## Keys

page-keys = Keys
page-key-list = This list
page-keys-on = Single keys do something
page-keys-when = Keys do nothing while you write, or while a menu or a window like this one is open.

## Help

page-help-lead = Outlook shows something else than Outlook on the web? Tell Mailmend in your own words, and it finds the right fix for exactly your Outlook.
page-search = Search
page-search-guides = Search guides and answers
page-just-write = Just write what is wrong
page-examples-open-chat = Choose a sentence, and the chat opens with it. Nothing is sent before you send it.
page-what-it-mends = What it mends
page-all-guides = All guides
page-what-to-type = What you can type at any time
page-copied = Copied
page-not-copied = It could not be copied
page-found = { $count ->
    [0] Nothing found
    [one] One thing found
   *[other] { $count } things found
}
page-nothing-found = Nothing found
page-tell-it-in-chat = Tell Mailmend in the chat what is wrong: it understands whole sentences.
page-guide = Guide
page-guide-lead = This is everything that can come up. In the chat Mailmend asks only what it must, and shows what fits your Outlook.
page-begin-in-chat = Please do this with Mailmend in the chat: it first asks whether something exists on this computer only.

## Own tickets

page-no-tickets-yet = No tickets yet
page-opened = Opened
page-worked-on-by = { $name } works on it
page-ticket-of = Ticket { $number }
page-files-in-chat = With files, which you find in the chat: { DOTS($names) }
page-fix-in-chat = Its steps stand in your chat with Mailmend. Say there whether it helped.
page-went-into = It went on in ticket { $number }
page-what-you-told = What you told
page-what-is-wrong-again = What is wrong? (optional)
page-answer = Answer …
page-rate = Rate the help …
page-send-rating = Send
page-result = { $result ->
    [fixed] fixed the problem
    [not-fixed] did not fix it
    [done] done
    [not-done] could not be done
    [begun] begun, not finished
    [partly] helped partly
   *[none] no result yet
}
