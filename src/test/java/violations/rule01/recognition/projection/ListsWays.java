package violations.rule01.recognition.projection;

import violations.rule01.pathways.api.Way;

/** One half of a circle: pathways knows recognition too. */
class ListsWays {
    Way way = new Way();
}
