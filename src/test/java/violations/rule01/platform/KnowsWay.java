package violations.rule01.platform;

import violations.rule01.pathways.api.Way;

/** The platform must know no context. */
class KnowsWay {
    Way way = new Way();
}
