@NullMarked
package io.waymark.people.web;

import org.jspecify.annotations.NullMarked;
