package org.example.calculator.ffm;

import org.example.calculator.Calculator;
import org.example.calculator.com.Libraries;

/** Calculator libraries, called through the Foreign Function &amp; Memory API. */
public final class Calculators {
    private Calculators() {}

    /** Loads a library by its path. */
    public static Calculator load(String file) {
        return Libraries.calculator(FfmMachine.get(), file);
    }
}
