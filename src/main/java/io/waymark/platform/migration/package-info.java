/** Carries what the embedded profile has stored over to the databases of the profile mongodb, and proves that it is the same. */
@NullMarked
package io.waymark.platform.migration;

import org.jspecify.annotations.NullMarked;
