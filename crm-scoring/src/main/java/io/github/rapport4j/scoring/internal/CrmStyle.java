// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How Immutables writes the values of this module: JDK types only, no foreign annotations, redacted parts masked. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        jdkOnly = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        redactedMask = "***",
        allowedClasspathAnnotations = {Override.class},
        passAnnotations = {})
public @interface CrmStyle {}
