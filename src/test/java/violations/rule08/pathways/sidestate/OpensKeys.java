package violations.rule08.pathways.sidestate;

import io.waymark.platform.privacy.KeyVault;

/** Could give keys away. */
record OpensKeys(KeyVault vault) {}
