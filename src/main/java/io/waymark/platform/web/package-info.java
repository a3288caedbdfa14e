@NullMarked
package io.waymark.platform.web;

import org.jspecify.annotations.NullMarked;
