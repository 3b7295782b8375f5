package io.papertide.bench.reference;

/** The least that a Java process can do. */
public final class Hello {
    private Hello() {}

    /** Prints a line. */
    public static void main(String[] arguments) {
        System.out.println("hello");
    }
}
