@NullMarked
package io.waymark.notifications.web;

import org.jspecify.annotations.NullMarked;
