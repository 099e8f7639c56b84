@rem In the shells of other systems exec lets a program take the place of the shell, so that what ends npm ends the program.
@rem Windows has no such word and needs none: npm runs this file, which runs the program.
@%*
