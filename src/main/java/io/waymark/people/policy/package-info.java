@NullMarked
package io.waymark.people.policy;

import org.jspecify.annotations.NullMarked;
