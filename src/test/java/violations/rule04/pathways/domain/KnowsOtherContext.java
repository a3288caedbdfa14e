package violations.rule04.pathways.domain;

import violations.rule04.recognition.api.BadgeName;

/** A domain knows its own api alone. */
record KnowsOtherContext(BadgeName badge) {}
