@NullMarked
package io.waymark.people.roster;

import org.jspecify.annotations.NullMarked;
