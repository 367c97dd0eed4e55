### The page inside Teams.

## Parts of the page

page-help = Help
page-helpdesk = Helpdesk
page-local = Local mode, as
page-not-found = Not found
page-loading = Loading
page-notices = Notices

## Where the page cannot be shown

page-no-agent = This is where the helpdesk works on tickets. You are not one of its agents, so there is nothing here for you to do.
page-role-unknown = It cannot be looked up just now whether you are one of the helpdesk’s agents. Please try again in a minute.
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
page-guide-lead = This is everything that can come up, for the Outlook that you choose here. In the chat Mailmend asks only what it must.
page-what-i-have = What I have
page-not-for-what-i-have = Not for what you chose
page-undo = Undo
page-undone = Undone.
page-done-to = { $verb ->
    [claim-ticket] You have { $number } now.
    [release-ticket] { $number } is handed back.
    [assign-ticket] { $number } has a new owner.
    [prioritize-ticket] { $number } has another urgency.
   *[resolve-ticket] { $number } is resolved.
}
page-column-number = Number
page-channel-number = Channel { $number }
page-contents = Contents
page-fit = Fit
page-sources = Sources: { DOTS($sources) }
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

## The queue

page-queue = Queue
page-insights = Insights
page-guides = Guides
page-settings = Settings
page-views = Ready views
page-view = { $view ->
    [waits-for-us] Waits for us
    [mine] Mine
    [nobodys] Nobody’s
    [due-soon] Due soon
    [waits-for-requester] Waits for the requester
    [resolved-lately] Resolved lately
   *[all] All
}
page-filter = { $filter ->
    [state] State
    [whose] Whose
    [symptom] Problem
    [urgency] Urgency
    [due] Due
    [channel] Channel
   *[outlook] Outlook
}
page-filter-with = { $title } ({ $count })
page-filters = Filters
page-filters-on = Filters that are set
page-remove-filter = Remove the filter “{ $title }”
page-clear-filters = Clear filters
page-whose-me = Me
page-whose-nobody = Nobody
page-due-state = { $due ->
    [overdue] Overdue
    [soon] Soon
    [later] Later
    [paused] Waits for the requester
   *[none] Nothing due
}
page-due-paused = waits for { $name }, clock stands still
page-due-nothing = nothing due
page-due-overdue = overdue { $span }
page-due-solve = solve in { $span }
page-due-take-up = take up in { $span }
page-search-tickets = Search tickets, or type a number
page-sort-by = Sort by
page-sorting = { $sort ->
    [due] What is due
    [age] Age
    [last] Last word
   *[number] Number
}
page-order-up = First to last
page-order-down = Last to first
page-requester-wrote-last = New word
page-draft = Draft
page-mark = { $mark ->
    [reopened-twice] Reopened twice
    [no-word-for-3-days] No word for 3 days
   *[handed-on-3-times] Handed on 3 times
}
page-onlooker = { $name } is { $doing ->
    [writing] writing
   *[looking] looking at this
}
page-choose-all = Choose all on this page
page-choose-ticket = Choose ticket { $number }
page-column-problem = Problem
page-column-who = Who
page-column-state = State
page-column-whose = Whose
page-column-due = Due
page-column-last = Last word
page-for = for { $name }
page-chosen = { $count } chosen
page-choose-matching = Choose all { $count } that match
page-choose-none = Choose none
page-assign = Assign…
page-urgency = Urgency…
page-give-to = Give it to
page-give = Give it
page-set-urgency = Set urgency
page-resolve-several = Resolve { $count }
page-bulk-done = { $done } done{ $left ->
    [0] .
   *[other] , { $left } not:
}
page-bulk-progress = { $done } of { $of } …
page-new-waiting = { $count } new · show
page-nothing-matches = Nothing matches
page-no-tickets-at-all = No tickets yet
page-all-done = All done here
page-pages = Pages
page-total = { $count ->
    [one] One ticket
   *[other] { $count } tickets
}
page-of-pages = Page { $page } of { $pages }
page-previous = Previous
page-next = Next
page-key-down = Down
page-key-up = Up
page-key-open = Open
page-key-choose = Choose
page-key-choose-range = Choose up to here

## A ticket

page-reply = Reply
page-send-fix = Send a fix…
page-next-ticket = Next ticket
page-previous-ticket = Previous ticket
page-beside = Around this ticket
page-moved-on = Somebody did something to this ticket meanwhile. Nothing was sent yet.
page-moved-on-by = { $says }, { $span } ago. Nothing was sent yet.
page-read-first = Read it first
page-do-anyway = Do it anyway
page-whose-it-is = Whose: { $whose }
page-open-thread = Thread in the channel
page-what-to-do = What you can do
page-with-key = { $title } ({ $key })
page-merge-into = Into ticket number
page-rate-few = fixed it for { $fixed } of { $known } people
page-rate-many = fixed it for { $percent } % of { $known } people (between { $from } and { $to } %)
page-send-fix-to = Send it to { $name }
page-which-fix = Which fix?
page-fixes-refused = { $count ->
    [one] One does not fit
   *[other] { $count } do not fit
}
page-after-that = After that
page-afterwards = { $then ->
    [next] go to the next ticket
    [list] go back to the list
   *[stay] stay here
}
page-send-to = Send to { $name }
page-send-and-take = Send to { $name } and take it
page-take-it-too = Take the ticket, too
page-reply-to = Reply to { $name }
page-save-note = Save note, helpdesk only
page-text-came-along = Your text came along.
page-write = Write
page-helpdesk-only = Helpdesk only
page-asks = Waits for an answer
page-transcript = The chat with Mailmend before ({ $count })
page-what-they-told = What they told
page-really-withdraw = Really withdraw ticket { $number }? Then nobody works on it any more. You can open it again within 14 days.
page-they-added = They added
page-nothing-yet = Nothing yet.
page-fix-sent = { $title }, sent by { $by }
page-fix-stage = { $stage ->
    [asking] asked about local data
    [saving] making sure first that nothing is lost
    [doing] on it
   *[over] over
}
page-fact-source = ({ $source ->
    [said] they said so
    [asked] they answered
   *[assumed] assumed
})
page-fact-words = (they said “{ $words }”)
page-history-kind = What the history shows
page-history-of = { $kind ->
    [state] Changes of state
    [words] What was written
   *[all] Everything
}

## Insights

page-under = under { $count }
page-so-many-of = { $count } of { $of }
page-share = { $percent } % of { $of } (between { $from } and { $to } %)
page-not-known-yet = not known yet
page-over = over { $span }
page-median = { $middle } in the middle, of { $of }
page-median-ninth = { $middle } in the middle, nine of ten within { $ninth }, of { $of }
page-period = Period
page-from = From
page-to = To
page-every-problem = Every problem
page-as-of = As of { $moment }
page-days-in = Days in { $zone }
page-definitions = Definitions { $version }
page-begun = Cases begun
page-confirmed-of-all = Confirmed fixes, of all
page-confirmed-of-known = Confirmed fixes, of those who told
page-time-to-fix = Time to fix
page-time-to-take-up = Time to take up
page-time-to-resolve = Time to resolve
page-response-met = Taken up in time
page-resolution-met = Resolved in time
page-not-due = Not due yet
page-reopened = Reopened within 14 days
page-rating = Rating
page-rated-by = answered by { $rated }
page-rated = { $median } of 5 in the middle, answered by { $rated }
page-as-table = As a table
page-copy-csv = Copy as CSV
page-open-csv = Open as a file

## Guides, as the helpdesk sees them

page-faults = { $count ->
    [one] One fault
   *[other] { $count } faults
}
page-guide-of = Version { $version } · { $steps } steps · { DOTS($problems) }
page-guide-version = Version { $version }
page-zoom = Size of the drawing
page-smaller = Smaller
page-larger = Larger
page-graph = As a graph
page-drawing = The drawing
page-graph-of = { $title } as a graph of { $steps } steps; the list below says the same
page-steps = Step by step
page-step-kind = { $kind ->
    [ask] Question
    [fix] Fix
    [prepare] Preparation
    [solved] Solved
    [escalated] Handed over
   *[advised] Advice
}
page-reached = reached by { $reached }, { $stopped } stopped here
page-otherwise = otherwise
page-walk = Walk through it
page-walk-lead = Choose facts and answers, and see what Mailmend would show. Nothing of it is kept or counted; the address holds the walk.
page-facts-known = Known beforehand ({ $count })
page-fact-unknown = not known
page-known = (known)
page-take-answer-back = take back
page-stands-at = It stands at:
page-because = Because: { DOTS($why) }
page-dark = Dark
page-wide = Wide
page-bytes = { $bytes } bytes
page-card = The card
page-plain-text = As plain text
page-copy-mermaid = Copy as Mermaid

## Settings

page-settings-lead = This is what is in force, and where it comes from. It is changed in the environment of the bot, or in Teams.
page-origin = { $origin ->
    [environment] environment
    [teams] set up in Teams
   *[usual] usual
}
page-channels = Helpdesk channels
page-no-channel = There is no helpdesk channel yet.
page-takes-the-rest = Takes what no other channel takes
page-takes = Takes: { DOTS($what) }
page-agents = Agents
page-everybody-of-team = Every member of a helpdesk’s team is an agent.
page-admins = { $count ->
    [one] One administrator
   *[other] { $count } administrators
}
page-hours-open = Hours
page-weekday = { $day ->
    [monday] Monday
    [tuesday] Tuesday
    [wednesday] Wednesday
    [thursday] Thursday
    [friday] Friday
    [saturday] Saturday
   *[sunday] Sunday
}
page-closed = closed
page-holidays = Closed on { DOTS($days) }
page-targets = Targets
page-target = taken up within { $response }, resolved within { $resolution } of business time
page-else = Everything else
page-take-back = A message can be taken back for
page-seconds = { $count } s
page-incidents = An incident is suspected
page-incident-from = when { $count } people report the same within { $span }
page-systems = Other systems
page-support = Support contact
page-none = none
page-where-from = Where settings come from
