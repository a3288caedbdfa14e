@NullMarked
package io.waymark.notifications.ui;

import org.jspecify.annotations.NullMarked;
