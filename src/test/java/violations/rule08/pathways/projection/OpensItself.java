package violations.rule08.pathways.projection;

import io.waymark.platform.privacy.PersonalCipher;

/** The serialiser alone opens what an event holds. */
record OpensItself(PersonalCipher cipher) {}
