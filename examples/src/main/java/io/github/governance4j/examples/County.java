package io.github.governance4j.examples;

import io.github.governance4j.examples.county.CountyCommand;
import io.github.governance4j.examples.county.console.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;

/** The {@code county} program (县域治理演示程序): hands the process's streams to the command and its exit code back. */
public final class County {
    private County() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args what was typed after {@code county}
     */
    public static void main(String[] args) {
        // Our own streams: System.out encodes by locale and hides that the reader of a pipe has gone.
        Console console = Console.over(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Boolean.getBoolean("county.terminal"));
        System.exit(CountyCommand.execute(console, args));
    }
}
