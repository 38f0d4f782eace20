package org.yangguang.platform.browser;

/** The two screens every page is tried on. */
public enum Screen {
    DESKTOP(1280, 900),
    PHONE(360, 740);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
