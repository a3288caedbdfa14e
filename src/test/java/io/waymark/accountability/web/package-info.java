@NullMarked
package io.waymark.accountability.web;

import org.jspecify.annotations.NullMarked;
