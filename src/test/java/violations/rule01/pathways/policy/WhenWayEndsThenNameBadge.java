package violations.rule01.pathways.policy;

import violations.rule01.recognition.api.NameBadge;

/** The effect belongs into a policy of recognition. */
class WhenWayEndsThenNameBadge {
    Object command() {
        return new NameBadge("first");
    }
}
