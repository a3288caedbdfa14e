@NullMarked
package io.waymark.notifications.post;

import org.jspecify.annotations.NullMarked;
