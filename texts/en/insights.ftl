### The figures of the page.

insights-outcomes = What became of it, by week
insights-procedures = What fixed it, by Outlook
insights-reasons = Why it was handed over
insights-given-up = Where people gave up
insights-ratings = How well people were helped
insights-unserved = What no guide serves
insights-week = Week of { DAY($at) }
insights-others = Others
insights-number = How many
insights-of-those-who-came = Of those who came there
insights-unknown-outlook = Outlook not known
insights-stars = { $stars } of 5
insights-outcome =
    { $outcome ->
        [fixed-and-stayed] Fixed and stayed
        [too-early] Fixed, too early to say
        [came-back] Fixed, came back
        [handed-over] Handed over
        [advised] Nothing to repair
        [stopped] Stopped
        [fell-silent] Fell silent
       *[going-on] Still going on
    }
insights-finding-begun =
    { $count ->
        [0] Nobody told of a problem in this time.
        [one] One problem was told of in this time.
       *[other] { $count } problems were told of in this time.
    }
insights-finding-most = Most often: { $title }.
insights-finding-none = There is nothing to show for this time.
