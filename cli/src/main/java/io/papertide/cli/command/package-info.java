/** The commands, one class each; they read options, call a workflow and print, and catch nothing. */
@NullMarked
package io.papertide.cli.command;

import org.jspecify.annotations.NullMarked;
