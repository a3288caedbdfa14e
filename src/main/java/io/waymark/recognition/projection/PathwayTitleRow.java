package io.waymark.recognition.projection;

import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.Route;

/** What a badge says of the pathway it belongs to while nobody has set out: its title and its newest route. */
record PathwayTitleRow(PathwayId pathway, String title, Route route) {}
