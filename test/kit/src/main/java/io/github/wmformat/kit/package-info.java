/**
 * Contract tests for implementations of the SDK's interfaces: one abstract class per subject. A subclass only says what stands
 * behind {@link io.github.wmformat.kit.Contract#wmvcore()}.
 */
@NullMarked
package io.github.wmformat.kit;

import org.jspecify.annotations.NullMarked;
