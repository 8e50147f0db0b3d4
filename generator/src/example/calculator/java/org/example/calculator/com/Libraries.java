package org.example.calculator.com;

import org.example.calculator.Calculator;

/** The door from a program to the generated calls, which are not public. */
public final class Libraries {
    private Libraries() {}

    /** The functions of a calculator library, called through a machine. */
    public static Calculator calculator(Machine machine, String file) {
        Memory.startOn(machine);
        return new CalculatorCalls(new NativeLibrary(machine, file));
    }
}
