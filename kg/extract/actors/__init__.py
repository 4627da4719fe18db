"""Everyone who may act: people, bodies, offices, groups, delegations."""
