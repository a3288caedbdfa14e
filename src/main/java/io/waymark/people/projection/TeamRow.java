package io.waymark.people.projection;

import io.waymark.people.api.TeamId;

record TeamRow(TeamId id, String name) {}
