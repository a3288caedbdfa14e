@NullMarked
package io.waymark.people.ui;

import org.jspecify.annotations.NullMarked;
