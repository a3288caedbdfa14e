/** What happened to a thing, read from the events themselves: each context tells its own, this puts them in order and says who and why. */
@NullMarked
package io.waymark.platform.history;

import org.jspecify.annotations.NullMarked;
