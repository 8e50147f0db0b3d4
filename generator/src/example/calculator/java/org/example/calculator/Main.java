package org.example.calculator;

import org.example.calculator.ffm.Calculators;

/** Adds two numbers with the library whose path is given. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        try (ICalculator calculator = Calculators.load(arguments[0]).createCalculator()) {
            calculator.listen(result -> System.out.println("heard of " + result));
            System.out.println(calculator.getName() + ": 2 + 3 = " + calculator.add(2, 3));
        }
    }
}
