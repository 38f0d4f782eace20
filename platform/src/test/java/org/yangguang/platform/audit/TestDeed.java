package org.yangguang.platform.audit;

enum TestDeed implements DeedKind {
    TRIED("试过"),
    TRIED_OTHERWISE("换个办法试过");

    private final String label;

    TestDeed(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
