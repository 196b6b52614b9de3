"""First names that tell he from she; names that both bear are left out."""

from __future__ import annotations

from summarizer.statements.wordlists import words_of

HE: frozenset[str] = words_of(
    """
    Farhod Rustam Timur Bakhtiyar
    Aaron Abel Adam Adrian Ahmed Aidan Ajay Alain Alan Alastair Albert Alberto Alec Aleksandr
    Aleksey Alessandro Alexander Alexei Alfie Alfonso Alfred Ali Alistair Amir Amit Anatoly Anders
    Andre Andreas Andrei Andrew Andrey Andrzej Angelo Angus Anil Anthony Anton Antonio Arjun
    Arkady Arnaud Arne Arnold Art Arthur Ashraf Asif Austin Axel Barack Bart Bashar Basil Ben
    Benjamin Bernard Bernd Bernie Bertrand Bill Billy Björn Bo Bob Bobby Bogdan Boris Boyd Brad
    Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Bryce Byron Callum Calvin Carl Carlos
    Cecil Cedric Cesar Charles Chris Christian Christoph Christophe Christopher Chuck
    Clarence Claudio Clive Clyde Cody Colin Connor Conor Craig Curtis Cyril Damian Damien Dan
    Daniel Danny Darren Darryl Dave David Declan Denis Dennis Derek Dermot Desmond Didier Diego
    Dieter Dirk Dmitri Dmitry Dominic Don Donald Doug Douglas Duncan Dustin Dwight Dylan Eamonn
    Eddie Edgar Edmund Eduardo Edward Edwin Elias Elijah Eliot Elliott Elmer Emil Emmanuel
    Enrique Eoin Eric Erik Ernest Erwin Esteban Ethan Etienne Eugene Evan Ewan Fabian Fabio Faisal
    Farid Felix Fergus Fernando Filip Finn Florian Francesco Francis Francisco Frank Franz
    François Fred Freddie Frederick Fredrik Friedrich Fritz Gareth Gary Gavin Geoff Geoffrey Georg
    George Georges Gerald Gerard Gerhard Gert Gilbert Giorgio Giovanni Giuseppe Glen Glenn Gordon
    Graham Grant Greg Gregor Gregory Grigory Guido Guillaume Gus Gustav Guy Günter Hamid Hamish
    Hannes Hans Hans-Peter Harald Harold Harry Harvey Hassan Hector Heinrich Heinz Helmut Henri
    Henrik Henry Herbert Herman Hiroshi Howard Hubert Hugh Hugo Humphrey Hussein Iain Ian Ibrahim
    Idris Igor Ilya Imran Isaac Ismail Ivan Ivo Jacek Jack Jacob Jacques Jaime Jake Jakob Jakub
    Jamal James Jared Jarosław Jason Javier Jed Jeff Jeffery Jeffrey Jens Jeremy Jerome Jerry
    Jerzy Jesse Jim Jimmy Joachim Jochen Joe Joel Johan Johann Johannes John Johnny Jon Jonas
    Jonathan Jorge Jose Josef Josep Joseph Josh Joshua João Juan Julian Julien Julio Justin Jürgen
    Kamal Karim Karl Keith Ken Kenji Kenneth Kenny Kent Kevin Kieran Kirill Kjell Klaas Klaus Kofi
    Konrad Konstantin Kristian Kurt Kwame Kyle Lance Larry Lars Laurent Lawrence Leif Len Lenny
    Leo Leon Leonard Leonardo Leonid Leopold Leroy Les Lewis Liam Lionel Lloyd Logan Lorenzo Louis
    Luc Luca Lucas Ludwig Luis Luke Maciej Magnus Mahmoud Malcolm Manuel Marcel Marcin Marco
    Marcus Marek Mario Marius Mark Marlon Martin Marvin Massimo Mateusz Matt Matteo
    Matthew Matthias Matthieu Maurice Mauricio Max Maxim Mehdi Mehmet Melvin Michael Mick Mickey
    Miguel Mikael Mike Mikhail Milan Miles Miloš Mitch Mitchell Mitt Mohamad Mohamed Mohammed
    Moritz Morris Morten Moses Muhammad Murray Mustafa Narendra Nasser Nathan Ned Neil Newt
    Nicholas Nick Nico Nicolas Niels Nigel Nikita Nikolai Nikolaus Nikolay Nils Noah Noel Norbert
    Norman Olaf Ole Oleg Oleh Oleksandr Oliver Ollie Omar Oscar Oskar Osman Otto Owen Pablo Paddy
    Paolo Pascal Patrice Patrick Paul Pavel Pawel Pedro Percy Perry Pete Peter Petr Phil Philip
    Philippe Phillip Pierre Piers Piet Pieter Piotr Preston Quentin Rafael Rafał Ralf Ralph Ramon
    Rand Randy Rashid Ravi Ray Raymond Raúl Reg Reggie Reginald René Reuben Rhys Ricardo
    Richard Richie Rick Rob Robbie Robert Roberto Rod Roderick Rodney Rodrigo Roger Roland Rolf
    Roman Ron Ronald Ross Roy Rudolf Rudy Rui Rupert Ruslan Russ Russell Ryan Ryszard Salman
    Salvador Salvatore Sam Samir Samuel Sanjay Santiago Scott Sean Sebastian Sepp Serge Sergei
    Sergey Sergio Seth Shane Shaun Shawn Sheldon Sid Sidney Sigmar Silas Silvio Simon Stan
    Stanislav Stanley Stefan Stefano Steffen Stephan Stephen Steve Steven Stewart Stig Stuart
    Sunil Sven Tarik Tariq Ted Terence Terrence Terry Thad Theo Theodore Thibault Thierry Thomas
    Thorsten Tim Timothy Tobias Toby Tod Todd Tom Tomas Tomasz Tommy Tomáš Tony Torsten Travis
    Trevor Tristan Troy Tyler Ulrich Umar Uwe Vaclav Valentin Valery Victor Vijay Viktor Vince
    Vincent Vitaly Vlad Vladimir Volker Volodymyr Vyacheslav Wade Waldemar Walt Walter Warren
    Wayne Werner Wesley Wilfred Wilhelm Willem Willi William Willie Winston Wojciech Wolfgang
    Xavier Yann Yannick Yasser Yevgeny Yuri Yusuf Yves Zac Zach Zachary Zbigniew Zoran
    """
)

SHE: frozenset[str] = words_of(
    """
    Verity Prudence Constance
    Abby Abigail Ada Adele Adriana Agatha Agnes Agnieszka Aisha Alana Alena Alessandra Alexandra
    Alexia Alexis Alice Alina Alison Allison Alma Amanda Amber Amelia Amina Amira Amy Ana
    Anastasia Andrea Angela Anita Anja Anke Ann Anna Annabel Annalena Anne Anneke Annette Annie
    Antje Antonia Aretha Ariana Arlene Asha Ashley Astrid Audrey Ava Ayesha Azra Barbara Barbro
    Bea Beate Beatrice Beatriz Becky Bella Bernadette Bernice Bertha Bess Beth Bethany Bettina
    Betty Beverly Bianca Birgit Blanca Bonnie Brenda Bridget Brigitte Britta Brittany Bronwyn
    Camilla Camille Candace Cara Carina Carla Carly Carmen Carol Caroline Carolyn Carrie Cassandra
    Cath Catherine Cathy Cecilia Celia Chantal Charlene Charlotte Cherie Cheryl Chiara
    Chloe Chrissie Christa Christiane Christie Christina Christine Cindy Claire Clara Clare
    Clarissa Claudia Colette Colleen Condoleezza Connie Cora Corinne Cristina Cynthia Daisy
    Daniela Danielle Daphne Darlene Dawn Debbie Deborah Debra Deirdre Delia Denise Diana Diane
    Dianne Dina Dolores Donna Dora Doreen Doris Dorothea Dorothy Edith Edna Eileen Elaine Eleanor
    Elena Elisa Elisabeth Elise Eliza Elizabeth Elke Ella Ellen Ellie Elsa Elsie Elspeth Elvira
    Emilia Emilie Emily Emma Emmanuelle Erica Erika Erin Esme Esther Ethel Eugenia Eva Eve Evelyn
    Evie Farah Fatima Faye Felicity Fern Fiona Flora Fran Frances Francesca Franziska Françoise
    Freya Frida Frieda Gabriela Gabrielle Gail Gemma Geneviève Georgina Geraldine Gerda
    Gertrude Gillian Gina Giorgia Gisela Gladys Glenda Gloria Grace Greta Gretchen Gudrun Gwen
    Hanna Hannah Hanne Harriet Hazel Heather Hedda Heidi Heike Helen Helena Helga Henrietta Hilda
    Hillary Holly Huma Ida Ilse Ilze Imelda Imogen Inez Inga Inge Inger Ingrid Inès Irene Irina
    Iris Irma Isabel Isabella Isabelle Isobel Ivana Ivanka Jacinda Jacqueline Jana Jane Janet
    Janice Janine Jasmine Jeanette Jeanne Jen Jenna Jennifer Jenny Jessica Jessie Jill Joan Joanna
    Joanne Jocelyn Jody Johanna Josephine Joy Joyce Juanita Judi Judith Judy Julia Juliana Juliane
    Julie Juliet Juliette Kaja Kamala Karen Karin Karina Karla Katarina Katarzyna Kate Katharina
    Katharine Katherine Kathleen Kathryn Kathy Katie Katja Katrin Kayla Kayleigh Keira Kelly
    Kellyanne Kerstin Kimberly Kirsten Kirstie Kirsty Kitty Kristen Kristin Kristina Lana Larissa
    Laura Laurel Lauren Layla Leah Leila Lena Leonie Leonora Lesley Leticia Lia Lilian Liliana
    Lillian Lily Lina Linda Lindsay Lindsey Lisa Lisbeth Liv Liz Liza Lois Lola Loretta Lori Lorna
    Lorraine Lottie Louisa Louise Lucia Lucie Lucille Lucinda Lucy Luisa Lydia Lyn Lynn Lynne
    Mabel Maddie Madeleine Madeline Madison Magda Magdalena Maggie Maisie Maja Malala Malgorzata
    Mandy Manon Mara Marcia Margaret Margareta Margarete Margarita Margot Marguerite Maria Mariana
    Marianne Marie Marie-Claude Mariella Marilyn Marina Marine Marjorie Marlene Marsha Marta
    Martha Martina Mary Matilda Maud Maureen Mavis Maxine Maya Megan Melania Melinda Melissa
    Mercedes Meredith Mia Michelle Mildred Milena Milla Millie Minnie Miranda Miriam Moira Molly
    Mona Monica Monika Monique Moya Muriel Myra Myrtle Nadia Nadine Nadja Nancy Naomi Natacha
    Natalia Natalie Natalya Natasha Nathalie Nell Nellie Nicola Nicole Nikki Nina Nora Noreen
    Norma Octavia Odette Odile Oksana Olena Olga Olivia Oona Oriel Paige Pam Pamela Paola Patricia
    Patsy Patty Paula Paulette Paulina Pauline Pearl Peggy Penelope Penny Petra Philippa Phoebe
    Phyllis Pippa Polly Poppy Portia Priscilla Priti Priya Rachel Ramona Raquel Rebecca Rebekah
    Renata Renate Renée Rhoda Rhona Rita Roberta Romy Ronja Rosa Rosalie Rosalind Rosamund Rose
    Roseanne Rosemary Rosie Roxana Roxanne Ruby Ruth Sabina Sabine Sadie Sally Salma Samantha
    Samira Sandra Sandrine Sanna Sara Sarah Saskia Sharon Sheila Sheryl Shirley Shona Sian Sigrid
    Silke Silvia Sinéad Siobhan Sofia Sofie Solange Sonia Sonja Sonya Sophia Sophie Steffi Stella
    Stephanie Sue Susan Susanna Susanne Susie Suzanne Svetlana Sybil Sylvia Sylvie Tabitha Tamara
    Tammy Tania Tanja Tanya Tara Tatiana Tatyana Teresa Tess Tessa Thea Thelma Theresa Tiffany
    Tilda Tina Tracey Trina Trudy Uma Ursula Ute Valentina Valerie Valérie Vanessa Vera Verena
    Veronica Veronika Vicky Victoria Viola Virginia Viviane Vivien Wanda Wendy Whitney Wilma
    Winifred Yasmin Yolanda Yulia Yvette Yvonne Zadie Zainab Zara Zelda Zoe Zofia Zuzana
    """
)

FIRST_NAMES: frozenset[str] = HE | SHE
