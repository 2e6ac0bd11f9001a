/** HTTP in, JSON or a problem out: routes below {@code /api/v1}, problems, headers, health. */
@NullMarked
package dev.mcdewey.api.web;

import org.jspecify.annotations.NullMarked;
