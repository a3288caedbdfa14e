/**
 * The demo company: data among the resources, turned into the commands its people would have sent. Nothing depends on it.
 */
@NullMarked
package io.waymark.demo;

import org.jspecify.annotations.NullMarked;
