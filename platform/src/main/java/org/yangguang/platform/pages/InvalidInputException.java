package org.yangguang.platform.pages;

/**
 * What a program sent to {@code /api} breaks rules: answered with 422 and a problem document that names all of them.
 * Pages do not throw it; they show the form again with what was typed.
 */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problems problems;

    public InvalidInputException(Problems problems) {
        super(problems.toString());
        this.problems = problems;
    }

    public Problems problems() {
        return problems;
    }
}
