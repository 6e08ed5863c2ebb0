import type { NamedRange, PageSetup } from "hucre";

/**
 * Takes the print areas and titles off the sheets and gives them as names of the workbook.
 *
 * The library writes them with sheet names as they are; a name such as
 * 一般公共预算“三公”经费支出表 must stand in quotes, or Excel finds the file damaged.
 */
export const takePrintRanges = (
  sheets: readonly { readonly name: string; readonly pageSetup?: PageSetup }[],
): NamedRange[] =>
  sheets.flatMap(({ name, pageSetup = {} }) => {
    const { printArea = "", printTitlesColumn = "", printTitlesRow = "" } = pageSetup;
    delete pageSetup.printArea;
    delete pageSetup.printTitlesColumn;
    delete pageSetup.printTitlesRow;
    const quoted = `'${name.replaceAll("'", "''")}'`;
    const named = (called: string, ranges: readonly string[]): NamedRange[] => {
      const range = ranges.flatMap((each) => (each === "" ? [] : [`${quoted}!${each}`])).join(",");
      return range === "" ? [] : [{ name: called, range, scope: name }];
    };
    return [
      ...named("_xlnm.Print_Area", printArea.split(",")),
      ...named("_xlnm.Print_Titles", [printTitlesColumn, printTitlesRow]),
    ];
  });
