// SPDX-License-Identifier: Apache-2.0
/** NPS and CSAT over columns and over a host's own answers. */
package io.github.rapport4j.benchmarks.survey;
