package io.github.governance4j.house;

import com.tngtech.archunit.lang.ArchRule;

/**
 * One rule of the house, with the name that a broken fixture calls it by.
 *
 * @param name a sentence in lower case, joined by underscores
 * @param rule what is checked
 */
record Wall(String name, ArchRule rule) {
    @Override
    public String toString() {
        return name;
    }
}
