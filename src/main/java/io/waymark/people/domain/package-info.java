@NullMarked
package io.waymark.people.domain;

import org.jspecify.annotations.NullMarked;
