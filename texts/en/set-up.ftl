### Setting up a channel as a helpdesk, and where tickets go.

sentences = { SENTENCES($sentences) }
how-to-use-it = “@Mailmend use this channel as helpdesk”
how-to-undo-it = To undo this, write “@Mailmend stop using this channel as helpdesk” here.
tickets = Tickets
tickets-about = Tickets about { OR($problems) }
tickets-with-urgency = Tickets with urgency { OR($urgencies) }
tickets-about-with-urgency = Tickets about { OR($problems) } with urgency { OR($urgencies) }
which-tickets = { $which ->
    [others] All other tickets
   *[new] New tickets
}
rest-comes-here = { which-tickets } come here.
rest-goes-to-another = { which-tickets } go to another helpdesk channel.
rest-comes-here-as-configured = { which-tickets } come here, as the configuration says.
rest-goes-as-configured = { which-tickets } go to the channel that the configuration names.
rest-is-kept = { which-tickets } are kept, and wait until a channel is made the helpdesk for them: write { how-to-use-it } there.
this-is-a-helpdesk-now = This channel is a helpdesk now.
what-no-other-takes-comes-here = Tickets that no other helpdesk channel takes come here.
all-tickets-come-here = All tickets come here.
these-come-here = { $tickets } come here.
these-come-here-set-up-by = { $tickets } come here ({ $by } set it up).
these-go-to-this-team = { $tickets } go to another channel of this team ({ $by } set it up).
these-go-to-another-team = { $tickets } go to a channel of another team ({ $by } set it up).
everybody-in-this-team-can = Everybody in this team can work on them.
the-configured-people-can = The people whom the configuration names can work on them; they need to be in this team.
tickets-of-before-stay-there = Tickets that stand in the channel before this one stay there.
no-helpdesk-any-more = This channel is no helpdesk any more. Tickets that stand here stay, and can be worked on as before. { $rest } To go back, write { how-to-use-it } here.
the-configuration-says-so = The configuration makes this channel the helpdesk, so only whoever runs Mailmend can change that. To send tickets elsewhere, write { how-to-use-it } in another channel.
there-is-nothing-to-undo = This channel is no helpdesk, so there is nothing to undo. To make it one, write { how-to-use-it } here.
do-not-know-these = I do not know { OR($terms) }, so nothing was changed. A channel can be for an urgency ({ $urgencies }) or for a problem ({ $problems }); without “for …” it takes everything.
only-an-owner-can = Only an owner of this team, or somebody whom the configuration names for it, can change where tickets go. Nothing was changed.
cannot-check-who-may-change = I cannot check right now whether you may change where tickets go. Nothing was changed; please try again in a minute.
only-a-channel-can-be = Only a channel of a team can be a helpdesk. Add me to that team, then write { how-to-use-it } in the channel itself.
tickets-go-to-the-helpdesk = Tickets go to your helpdesk’s own channel in Teams. To reach it, write “talk to a person”, and I take your problem there.
