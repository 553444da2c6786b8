package main

import (
	"fmt"
	"reflect"
	"strings"
)

// step prints a line as clients/lib/steps.ts reads it. A step that fails does not stop the others.
func step(name string, work func() error) {
	defer func() {
		if fault := recover(); fault != nil {
			fmt.Printf("not ok - %s # panic %s\n", name, oneLine(fault))
		}
	}()
	if err := work(); err != nil {
		fmt.Printf("not ok - %s # %s\n", name, oneLine(err))
	} else {
		fmt.Printf("ok - %s\n", name)
	}
}

func oneLine(value any) string { return strings.Join(strings.Fields(fmt.Sprint(value)), " ") }

func equal(actual, expected any) error {
	if reflect.DeepEqual(actual, expected) {
		return nil
	}
	return fmt.Errorf("%v instead of %v", actual, expected)
}

// expect ends the step when a value is not the expected one.
func expect(actual, expected any) {
	if err := equal(actual, expected); err != nil {
		panic(err)
	}
}

// must ends the step when there is an error.
func must[Value any](value Value, err error) Value {
	if err != nil {
		panic(err)
	}
	return value
}
