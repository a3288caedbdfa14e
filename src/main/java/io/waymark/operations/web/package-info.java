@NullMarked
package io.waymark.operations.web;

import org.jspecify.annotations.NullMarked;
