@NullMarked
package io.waymark.recognition.policy;

import org.jspecify.annotations.NullMarked;
